package dk.kompetencedialog.platform.web.failure;

import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Problem;
import dk.kompetencedialog.platform.web.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerMapping;

/** Makes an answer of what went wrong: a page, or problem JSON where a module of ours asked. */
@Component
public class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Messages messages;

    Failures(Messages messages) {
        this.messages = messages;
    }

    /** What to tell of this failure. What is a fault of ours is logged, with an id that is told too. */
    public Answer of(Throwable failure, HttpServletRequest request) {
        return switch (failure) {
            case Sentence s -> answer(new Problem(s.status().value(), s.in(messages.of(request)), null), request);
            case TypeMismatchException senselessId -> of(404, request);
            case HttpMessageNotReadableException senselessBody -> of(400, request);
            case RequestRejectedException senselessName -> of(400, request);
            case CannotCreateTransactionException none -> busy(none, request);
            case ErrorResponse r -> of(r.getStatusCode().value(), failure, request);
            case HttpException h -> of(h.getCode(), failure, request);
            default -> fault(failure, request);
        };
    }

    /** What to tell of a bare status. */
    public Answer of(int status, HttpServletRequest request) {
        Texts t = messages.of(request);
        String own = "platform.error." + status;
        String key = t.has(own) ? own : "platform.error." + (status < 500 ? "400" : "500");
        return answer(new Problem(status, t.get(key), null), request);
    }

    private Answer of(int status, Throwable failure, HttpServletRequest request) {
        return status < 500 ? of(status, request) : fault(failure, request);
    }

    private Answer fault(Throwable failure, HttpServletRequest request) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        Object handler = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        LOG.error("Fault {} in {} {}", id, request.getMethod(), handler, BareTrace.of(failure));
        return answer(new Problem(500, messages.of(request).get("platform.error.500"), id), request);
    }

    /** No connection was free in time, or there was none at all: nothing was done, and the same may be sent again. */
    private Answer busy(CannotCreateTransactionException none, HttpServletRequest request) {
        LOG.warn("No connection to the database in time: {}", BareTrace.of(none));
        return of(503, request);
    }

    private static Answer answer(Problem problem, HttpServletRequest request) {
        return isFetch(request) ? problem : new ErrorPage(problem.status(), problem.sentence(), problem.id());
    }

    private static boolean isFetch(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getHeader("Kd-Command") != null
                || (accept != null && accept.toLowerCase(Locale.ROOT).contains("json"));
    }
}
