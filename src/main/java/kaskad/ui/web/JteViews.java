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
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<String, Optional<View>> views = new ConcurrentHashMap<>();

    JteViews(TemplateEngine engine, Shells shells) {
        this.engine = engine;
        this.shells = shells;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.contains(":")
                ? null
                : views.computeIfAbsent(name, n -> find(n + ".jte")).orElse(null);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    private Optional<View> find(String template) {
        return engine.hasTemplate(template)
                ? Optional.of(new JteView(template, Map.copyOf(engine.getParamInfo(template))))
                : Optional.empty();
    }

    /** One template, ready to be rendered, and what it asks for by name. */
    private final class JteView implements View {
        private final String template;
        private final Map<String, Class<?>> asked;

        private JteView(String template, Map<String, Class<?>> asked) {
            this.template = template;
            this.asked = asked;
        }

        @Override
        public String getContentType() {
            return HTML;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Utf8ByteOutput page = new Utf8ByteOutput();
            engine.render(template, parameters(Objects.requireNonNullElse(model, Map.of()), request), page);
            response.setContentType(HTML);
            response.setContentLength(page.getContentLength());
            headers(response);
            page.writeTo(response.getOutputStream()::write);
        }

        private Map<String, Object> parameters(Map<String, ?> model, HttpServletRequest request) {
            Object record = model.get(kaskad.ui.View.RECORD);
            Map<String, Object> parameters = new HashMap<>();
            asked.forEach((name, type) -> {
                if (type == Shell.class) {
                    parameters.put(name, shells.shell(request));
                } else if (type.isInstance(record)) {
                    parameters.put(name, Objects.requireNonNull(record));
                }
            });
            return parameters;
        }
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
