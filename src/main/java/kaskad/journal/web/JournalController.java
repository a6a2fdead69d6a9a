package kaskad.journal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import kaskad.journal.JournalQueries;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Slice;
import kaskad.organisations.Today;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /journal}: the changes within one's scope, of one thing with {@code ?subject=}. */
@Controller
class JournalController {
    static final String JOURNAL = "/journal";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z_]+");

    private final JournalQueries queries;
    private final Today today;

    JournalController(JournalQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @GetMapping(JOURNAL)
    View page(
            Actor actor,
            Texts texts,
            @RequestParam(required = false) @Nullable UUID subject,
            @RequestParam(required = false) @Nullable UUID after) {
        Slice<JournalQueries.Entry> slice = queries.page(actor.scope(Permission.VIEW), subject, after);
        String here = subject == null ? JOURNAL : JOURNAL + "?subject=" + subject;
        String next = slice.next() == null ? null : here + (subject == null ? "?" : "&") + "after=" + slice.next();
        List<JournalPage.Line> lines =
                slice.items().stream().map(entry -> line(entry, texts)).toList();
        return new View(
                "journal/web/journal", new JournalPage(lines, today.zone(actor), next, after == null ? null : here));
    }

    private static JournalPage.Line line(JournalQueries.Entry entry, Texts texts) {
        TreeSet<String> names = new TreeSet<>(entry.before().keySet());
        names.addAll(entry.after().keySet());
        return new JournalPage.Line(
                entry.at(),
                entry.actor(),
                entry.organisation(),
                texts.text("journal.subject." + entry.subject()),
                texts.text("journal.action." + entry.action()),
                names.stream().map(name -> value(name, entry, texts)).toList());
    }

    private static JournalPage.Value value(String name, JournalQueries.Entry entry, Texts texts) {
        return new JournalPage.Value(
                name(name, texts),
                shown(entry.before().get(name), texts),
                shown(entry.after().get(name), texts));
    }

    /** Cells of a document on its way in are named by their address, whose last part is the column. */
    private static String name(String name, Texts texts) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return texts.text("journal.value." + last);
    }

    /** Codes become words, days are written as people write them; what people wrote stays as it is. */
    private static String shown(@Nullable Object value, Texts texts) {
        String text = Objects.toString(value, "");
        if (DAY.matcher(text).matches()) {
            return texts.date(LocalDate.parse(text));
        }
        String key = "journal.word." + text.toLowerCase(Locale.ROOT);
        return CODE.matcher(text).matches() && texts.has(key) ? texts.text(key) : text;
    }
}
