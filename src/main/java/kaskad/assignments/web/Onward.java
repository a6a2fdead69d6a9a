package kaskad.assignments.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import kaskad.ui.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Sends the browser on after a form: by redirect, or by htmx's header where htmx has posted. */
@Component
class Onward {
    ResponseEntity<Void> to(String address, Flash flash, HttpServletRequest request, HttpServletResponse response) {
        RequestContextUtils.getOutputFlashMap(request).put(Flash.ATTRIBUTE, flash);
        RequestContextUtils.saveOutputFlashMap(address, request, response);
        return request.getHeader("HX-Request") == null
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(address))
                        .build()
                : ResponseEntity.ok().header("HX-Redirect", address).build();
    }
}
