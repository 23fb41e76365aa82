package dk.kompetencedialog.room;

import dk.kompetencedialog.account.SeatKey;
import dk.kompetencedialog.platform.web.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a controller under {@code /w/{w}} the {@link Command} it was sent. */
@Component
class CommandArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private static final int MOST_BYTES = 64 * 1024;

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Command.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest asked,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        var request = Objects.requireNonNull(asked.getNativeRequest(HttpServletRequest.class));
        var key = uuid(pathRoom(asked))
                .flatMap(room -> SeatKey.of(request, room))
                .orElseThrow(() -> Sentence.unauthorized("room.noSeat"));
        var id = uuid(request.getHeader("Kd-Command")).orElseThrow(() -> Sentence.badRequest("room.badBody"));
        return new Command(key, id, request.getMethod() + " " + request.getRequestURI(), body(request));
    }

    private static @Nullable String pathRoom(NativeWebRequest asked) {
        var variables =
                asked.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return variables instanceof Map<?, ?> named && named.get("w") instanceof String room ? room : null;
    }

    private static Optional<UUID> uuid(@Nullable String written) {
        try {
            return Optional.ofNullable(written).map(UUID::fromString);
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }

    private static String body(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) throw Sentence.badRequest("room.badBody");
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
