package kaskad.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One sentence on the next page about what has just happened, with an optional way to undo it (an address to post to).
 * Kept as a message key, so that it speaks the language of the page that shows it.
 */
public record Flash(
        Tone tone,
        String key,
        ArrayList<Serializable> arguments,
        @Nullable String undo) implements Serializable {
    /** The model attribute that carries flashes over a redirect. */
    public static final String ATTRIBUTE = "kaskad.flash";

    /** How it went; the class of the note and its glyph follow it. */
    public enum Tone {
        DONE("s-done"),
        NOTICE("s-info"),
        REFUSED("s-over");

        private final String css;

        Tone(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }

    public static Flash done(String key, Serializable... arguments) {
        return new Flash(Tone.DONE, key, new ArrayList<>(List.of(arguments)), null);
    }

    public static Flash notice(String key, Serializable... arguments) {
        return new Flash(Tone.NOTICE, key, new ArrayList<>(List.of(arguments)), null);
    }

    public static Flash refused(String key, Serializable... arguments) {
        return new Flash(Tone.REFUSED, key, new ArrayList<>(List.of(arguments)), null);
    }

    public Flash undoneBy(String address) {
        return new Flash(tone, key, arguments, address);
    }

    /** Shows it on the page that the redirect leads to. */
    public void after(RedirectAttributes redirect) {
        redirect.addFlashAttribute(ATTRIBUTE, this);
    }

    public String in(Texts texts) {
        return texts.text(key, arguments.toArray());
    }
}
