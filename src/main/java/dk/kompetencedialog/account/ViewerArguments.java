package dk.kompetencedialog.account;

import dk.kompetencedialog.platform.web.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives a controller who is asking. Under {@code /w/{w}} that is a {@link Seat} (read from the table) or a {@link SeatKey} (only
 * read from the cookie), elsewhere a {@link Member}, anywhere a {@link Viewer}. Without a seat, a page leads to the front page and a
 * fetch gets 401.
 */
@Component
class ViewerArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private static final Set<Class<?>> KNOWN = Set.of(Seat.class, SeatKey.class, Member.class, Viewer.class);

    private final Seats seats;

    ViewerArguments(Seats seats) {
        this.seats = seats;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return KNOWN.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest asked,
            @Nullable WebDataBinderFactory binders) {
        var request = (HttpServletRequest) asked.getNativeRequest();
        return switch (parameter.getParameterType().getSimpleName()) {
            case "Seat" -> seat(request).orElseThrow(() -> noSeat(request));
            case "SeatKey" -> key(request).orElseThrow(() -> noSeat(request));
            case "Member" -> member();
            default -> viewer(request);
        };
    }

    private Optional<Seat> seat(HttpServletRequest request) {
        return key(request).flatMap(seats::of);
    }

    private static Optional<SeatKey> key(HttpServletRequest request) {
        return room(request).flatMap(room -> SeatKey.of(request, room));
    }

    private static Optional<UUID> room(HttpServletRequest request) {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (!(variables instanceof Map<?, ?> named) || !(named.get("w") instanceof String room))
            return Optional.empty();
        try {
            return Optional.of(UUID.fromString(room));
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }

    private static Member member() {
        if (Viewer.signedIn() instanceof Member member) return member;
        throw Sentence.unauthorized("account.signedOut");
    }

    private Viewer viewer(HttpServletRequest request) {
        var signedIn = Viewer.signedIn();
        return signedIn instanceof Member
                ? signedIn
                : seat(request).<Viewer>map(Viewer.Guest::new).orElse(signedIn);
    }

    private static RuntimeException noSeat(HttpServletRequest request) {
        return wantsPage(request) ? new NoSeat() : Sentence.unauthorized("account.noSeat");
    }

    private static boolean wantsPage(HttpServletRequest request) {
        var accepted = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        return request.getMethod().equals("GET") && accepted.contains("text/html");
    }
}
