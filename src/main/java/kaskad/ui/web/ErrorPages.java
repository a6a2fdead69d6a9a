package kaskad.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the container answers where no controller did: unknown addresses, refused access, faults in filters. */
@Controller
@RequestMapping("${spring.web.error.path:${error.path:/error}}")
class ErrorPages implements ErrorController {
    private final Refusals refusals;

    ErrorPages(Refusals refusals) {
        this.refusals = refusals;
    }

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request) {
        int status = status(request);
        String incident = status >= 500 ? refusals.incident(failure(request), request) : null;
        return Refusals.view(new ErrorPage(status, Refusals.key(status), null, incident), request);
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        int status = status(request);
        if (status >= 500) {
            refusals.incident(failure(request), request);
        }
        return ResponseEntity.of(ProblemDetail.forStatus(status)).build();
    }

    private static int status(HttpServletRequest request) {
        Object code = Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), 404);
        return HttpStatusCode.valueOf((Integer) code).value();
    }

    private static @Nullable Throwable failure(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }
}
