package kaskad.identity.web;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Registers the actor as a handler's argument. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebArguments implements WebMvcConfigurer {
    private final ActorArgument actor;

    WebArguments(ActorArgument actor) {
        this.actor = actor;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actor);
    }
}
