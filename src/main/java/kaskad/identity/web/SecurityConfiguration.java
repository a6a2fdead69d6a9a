package kaskad.identity.web;

import kaskad.identity.Tokens;
import kaskad.ui.Assets;
import kaskad.ui.Shell;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Two walls: the API takes HTTP Basic or a bearer token and knows no cookie, so that it needs no CSRF token; the pages
 * take a session made at sign-in, with a CSRF token on every form.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {
    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, Tokens tokens) throws Exception {
        return headers(http)
                .securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(new ApiEntryPoint()))
                .addFilterBefore(new BearerFilter(tokens), BasicAuthenticationFilter.class)
                .exceptionHandling(problems -> problems.authenticationEntryPoint(new ApiEntryPoint()))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/openapi.json")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageChain(HttpSecurity http) throws Exception {
        return headers(http)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                Shell.SIGN_IN, Shell.PREFERENCES, "/kaskad/**", "/webjars/**", "/error", "/favicon.ico")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(Shell.SIGN_IN)
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .defaultSuccessUrl("/")
                        .failureHandler(new SignInFailure()))
                .logout(out -> out.logoutUrl(Shell.SIGN_OUT).logoutSuccessUrl(Shell.SIGN_IN + "?out"))
                .build();
    }

    private static HttpSecurity headers(HttpSecurity http) throws Exception {
        return http.headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives(Assets.CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        features -> features.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                .httpStrictTransportSecurity(Customizer.withDefaults()));
    }
}
