package dk.kompetencedialog.platform.web.failure;

import dk.kompetencedialog.platform.web.Answer;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Catches what a handler throws, and what the container reports. */
@Controller
@ControllerAdvice
class FailureController implements ErrorController {
    private final Failures failures;

    FailureController(Failures failures) {
        this.failures = failures;
    }

    @ExceptionHandler
    Answer thrown(Exception failure, HttpServletRequest request) {
        return failures.of(failure, request);
    }

    /** These belong to the security filters outside. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void notOurs(Exception failure) throws Exception {
        throw failure;
    }

    /** Whoever asked has gone. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone(IOException failure) {}

    @RequestMapping("/error")
    Answer reported(HttpServletRequest request) {
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return failure instanceof Throwable thrown
                ? failures.of(thrown, request)
                : failures.of(status instanceof Integer code ? code : 404, request);
    }
}
