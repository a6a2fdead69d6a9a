package kaskad.ui.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kaskad.ui.Messages;
import kaskad.ui.Shell;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** The beans that pages need. */
@Configuration(proxyBeanMethods = false)
class UiConfiguration {
    private static final CacheControl YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Bean
    static Messages messages(@Value("${kaskad.development:false}") boolean development) {
        return development ? Messages.strict() : Messages.lenient();
    }

    @Bean
    static LocaleResolver localeResolver() {
        return new Languages();
    }

    @Bean
    static JteViews jteViews(Shells shells) {
        return new JteViews(TemplateEngine.createPrecompiled(ContentType.Html), shells);
    }

    /** The bare address leads to the first entry that the visitor sees; a controller for it would come before. */
    @Bean
    static HandlerMapping homePage(Shells shells) {
        HttpRequestHandler first = (request, response) -> {
            List<Shell.Item> navigation = shells.shell(request).navigation();
            if (navigation.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                response.sendRedirect(navigation.getFirst().href());
            }
        };
        return new SimpleUrlHandlerMapping(Map.of("/", first), 5);
    }

    @Bean
    static WebMvcConfigurer pages(Shells shells) {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/kaskad/**")
                        .addResourceLocations("classpath:/static/kaskad/")
                        .setCacheControl(YEAR);
                registry.addResourceHandler("/webjars/**")
                        .addResourceLocations("classpath:/META-INF/resources/webjars/")
                        .setCacheControl(YEAR);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PageArguments(shells));
            }
        };
    }
}
