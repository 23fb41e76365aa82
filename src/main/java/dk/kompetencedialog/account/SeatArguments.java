package dk.kompetencedialog.account;

import dk.kompetencedialog.platform.web.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives a controller under {@code /w/{w}} its {@link Seat} (read from the table) or {@link SeatKey} (only read from the cookie).
 * Without one, a page leads to the front page and a fetch gets 401.
 */
@Component
class SeatArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final Seats seats;

    SeatArguments(Seats seats) {
        this.seats = seats;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Seat.class || parameter.getParameterType() == SeatKey.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest asked,
            @Nullable WebDataBinderFactory binders) {
        var request = request(asked);
        var key = room(asked).flatMap(room -> SeatKey.of(request, room));
        Optional<?> found = parameter.getParameterType() == Seat.class ? key.flatMap(seats::of) : key;
        return found.orElseThrow(() -> refusal(request));
    }

    private static HttpServletRequest request(NativeWebRequest asked) {
        return (HttpServletRequest) asked.getNativeRequest();
    }

    private static Optional<UUID> room(NativeWebRequest asked) {
        var variables = asked.getAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (!(variables instanceof Map<?, ?> named) || !(named.get("w") instanceof String room)) return Optional.empty();
        try {
            return Optional.of(UUID.fromString(room));
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }

    private static RuntimeException refusal(HttpServletRequest request) {
        return wantsPage(request) ? new NoSeat() : new Sentence(HttpStatus.UNAUTHORIZED, "account.noSeat");
    }

    private static boolean wantsPage(HttpServletRequest request) {
        var accepted = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        return request.getMethod().equals("GET") && accepted.contains("text/html");
    }
}
