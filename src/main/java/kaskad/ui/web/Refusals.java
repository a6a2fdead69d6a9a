package kaskad.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import kaskad.kernel.Ids;
import kaskad.kernel.Refusal;
import kaskad.kernel.Refused;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The one place where pages say no: a refusal becomes its sentence, anything unexpected an incident number. Answers an
 * error page, or for htmx a note that lands above the content. The API has an advice of its own, ordered before this.
 */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final Shells shells;
    private final Clock clock;

    Refusals(Shells shells, ObjectProvider<Clock> clock) {
        this.shells = shells;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @ExceptionHandler
    View refused(Refused refused, HttpServletRequest request) {
        int status = status(refused.refusal().kind());
        String reason = shells.texts(request).refusal(refused.refusal());
        return view(new ErrorPage(status, key(status), reason, null), request);
    }

    @ExceptionHandler
    View failed(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof ErrorResponse known) {
            int status = known.getStatusCode().value();
            return view(new ErrorPage(status, key(status), null, null), request);
        }
        if (leaveToOthers(failure)) {
            throw failure;
        }
        return view(new ErrorPage(500, key(500), null, incident(failure, request)), request);
    }

    /** A malformed identifier in an address is an address of nothing. */
    @ExceptionHandler
    View mistyped(TypeMismatchException mistyped, HttpServletRequest request) {
        return view(new ErrorPage(404, key(404), null, null), request);
    }

    /** Logs the fault under its number. */
    String incident(@Nullable Throwable failure, HttpServletRequest request) {
        String incident = Ids.incident(clock);
        LOG.error("incident {} on {} {}", incident, request.getMethod(), request.getRequestURI(), failure);
        return incident;
    }

    static View view(ErrorPage page, HttpServletRequest request) {
        String template = Shells.isFragment(request) ? "ui/web/error-note" : "ui/web/error";
        return new View(template, page, HttpStatusCode.valueOf(page.status()));
    }

    static String key(int status) {
        return switch (status) {
            case 401, 403, 404, 409, 413, 422 -> Integer.toString(status);
            default -> status < 500 ? "400" : "500";
        };
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> 404;
            case FORBIDDEN -> 403;
            case CONFLICT -> 409;
            case INVALID -> 422;
        };
    }

    /** Security's exceptions belong to its filters; annotated ones say their own status at the error page. */
    private static boolean leaveToOthers(Exception failure) {
        return failure.getClass().getName().startsWith("org.springframework.security.")
                || AnnotationUtils.findAnnotation(failure.getClass(), ResponseStatus.class) != null;
    }
}
