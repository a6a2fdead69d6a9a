package kaskad.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the interface's words in another language from the content, which stays as people wrote it. */
final class Wording {
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
    /** What has one name in both languages, and what the tests name so. */
    private static final Pattern COMMON = Pattern.compile("DOCX|HTML|PDF|XLSX|API|Ctrl|person-\\d+|\\w+\\.(html|pdf)");
    /** Every text a person can read or hear; content marked as Russian is left out. */
    private static final String EVERYTHING = """
            () => {
              const found = [document.title];
              for (const e of document.body.querySelectorAll('*')) {
                if (e.closest('[lang]') !== document.documentElement || e.closest('script, style, textarea, .paper')) continue;
                for (const n of e.childNodes) if (n.nodeType === Node.TEXT_NODE) found.push(n.data);
                for (const a of ['aria-label', 'placeholder', 'title', 'alt']) if (e.hasAttribute(a)) found.push(e.getAttribute(a));
              }
              return found.map(t => t.replace(/\\s+/g, ' ').trim()).filter(t => t);
            }""";
    /** Headings, buttons, labels and links that look like buttons. */
    private static final String SIGNS = """
            () => Array.from(document.body.querySelectorAll('h1, h2, h3, button, label, legend, th[scope=col], .btn, nav a, summary'))
              .filter(e => e.closest('[lang]') === document.documentElement)
              .map(e => e.textContent.replace(/\\s+/g, ' ').trim())""";

    private Wording() {}

    /** Words on the page that are not of {@code language}. */
    static List<String> foreign(Page page, String language) {
        return language.equals("ru") ? texts(page, SIGNS, LATIN) : texts(page, EVERYTHING, CYRILLIC);
    }

    private static List<String> texts(Page page, String script, Pattern foreign) {
        return ((List<?>) page.evaluate(script))
                .stream()
                        .map(text ->
                                COMMON.matcher(Content.without(text.toString())).replaceAll(""))
                        .filter(text -> foreign.matcher(text).find())
                        .distinct()
                        .toList();
    }
}
