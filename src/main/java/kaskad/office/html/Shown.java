package kaskad.office.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What of a page people see. */
final class Shown {
    private static final Set<String> NEVER = Set.of(
            "script", "style", "template", "head", "noscript", "title", "rt", "input", "select", "textarea", "object");

    private Shown() {}

    static boolean is(Element element) {
        String style = style(element);
        return !NEVER.contains(element.normalName())
                && !element.hasAttr("hidden")
                && !style.contains("display:none")
                && !style.contains("visibility:hidden")
                && !style.contains("mso-hide:all");
    }

    /** The element's own style in lower case without spaces. */
    static String style(Element element) {
        String style = element.attr("style");
        return style.isEmpty()
                ? style
                : style.replace(" ", "").replace("\n", "").toLowerCase(Locale.ROOT);
    }
}
