package kaskad.ui;

import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** What a controller answers: a template under {@code src/main/jte} without its suffix, and its one view record. */
public final class View extends ModelAndView {
    /** The model attribute that holds the record. */
    public static final String RECORD = "view";

    public View(String template, Record record) {
        super(template, RECORD, record);
    }

    public View(String template, Record record, HttpStatusCode status) {
        this(template, record);
        setStatus(status);
    }
}
