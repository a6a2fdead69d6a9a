package kaskad.ui.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kaskad.ui.Assets;
import kaskad.ui.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Finds the template that a controller names and renders it with the shell and the one view record, whatever the
 * template calls them. Rendered into memory first, so that a fault half-way becomes an error page and not half a page.
 */
final class JteViews implements ViewResolver, Ordered {
    private static final String HTML = "text/html;charset=UTF-8";

    private final TemplateEngine engine;
    private final Shells shells;

    JteViews(TemplateEngine engine, Shells shells) {
        this.engine = engine;
        this.shells = shells;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        boolean ours = !name.contains(":") && engine.hasTemplate(template);
        return ours ? new JteView(template) : null;
    }

    /** One template, ready to be rendered. */
    private final class JteView implements View {
        private final String template;

        private JteView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return HTML;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            JteViews.this.render(template, model, request, response);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    private void render(
            String template, @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render(template, parameters(template, Objects.requireNonNullElse(model, Map.of()), request), page);
        response.setContentType(HTML);
        response.setContentLength(page.getContentLength());
        headers(response);
        page.writeTo(response.getOutputStream()::write);
    }

    private Map<String, Object> parameters(String template, Map<String, ?> model, HttpServletRequest request) {
        Object record = model.get(kaskad.ui.View.RECORD);
        Map<String, Object> parameters = new HashMap<>();
        engine.getParamInfo(template).forEach((name, type) -> {
            if (type == Shell.class) {
                parameters.put(name, shells.shell(request));
            } else if (type.isInstance(record)) {
                parameters.put(name, Objects.requireNonNull(record));
            }
        });
        return parameters;
    }

    private static void headers(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", Assets.CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (!response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
