package kaskad.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import kaskad.kernel.Ids;
import kaskad.kernel.Refusal;
import kaskad.kernel.Refused;
import kaskad.ui.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The one place where the API says no: problem+json (RFC 9457). The type names the refusal's record, the detail is its
 * sentence in the language asked for.
 */
@RestControllerAdvice(basePackages = "kaskad.api")
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    private final Messages messages;
    private final Clock clock;

    ApiProblems(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @ExceptionHandler
    ProblemDetail refused(Refused refused, HttpServletRequest request) {
        Refusal refusal = refused.refusal();
        Locale locale = RequestContextUtils.getLocale(request);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status(refusal.kind()), messages.in(locale).refusal(refusal));
        problem.setType(URI.create("urn:kaskad:refusal:" + refusal.getClass().getSimpleName()));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail malformed(IllegalArgumentException problem) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "A value in the request cannot be used.");
    }

    @ExceptionHandler
    ProblemDetail failed(RuntimeException failure, HttpServletRequest request) {
        String incident = Ids.incident(clock);
        LOG.error("incident {} on {} {}", incident, request.getMethod(), request.getRequestURI(), failure);
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        problem.setProperty("incident", incident);
        return problem;
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
