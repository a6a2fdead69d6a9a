package kaskad.operations.tables.web;

import java.util.List;
import kaskad.operations.tables.TableImport;
import kaskad.ui.Choice;
import org.jspecify.annotations.Nullable;

/** Choosing what list it is, whose, and the file. */
public record StartPage(List<TableImport> kinds, @Nullable TableImport kind, List<Choice> homes, long most) {

    public String address() {
        return TableUrls.START;
    }

    public String start(TableImport one) {
        return TableUrls.start(one.kind());
    }

    public String blank(TableImport one) {
        return TableUrls.blank(one.kind());
    }
}
