package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Nobody;
import dk.kompetencedialog.account.Viewer;
import dk.kompetencedialog.platform.web.Sentence;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller outside {@code /w/} the {@link Member} who has signed in, or the {@link Viewer}, who may be {@link Nobody}. */
class ViewerArguments implements HandlerMethodArgumentResolver {

    /** Who has signed in, as the session knows it. */
    static Viewer signedIn() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Member.class || parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest asked,
            @Nullable WebDataBinderFactory binders) {
        var viewer = signedIn();
        if (parameter.getParameterType() == Member.class && !(viewer instanceof Member))
            throw new Sentence(HttpStatus.UNAUTHORIZED, "account.signedOut");
        return viewer;
    }

    static Viewer of(@Nullable Authentication known) {
        return known != null && known.isAuthenticated() && known.getPrincipal() instanceof String account
                ? new Member(UUID.fromString(account))
                : new Nobody();
    }
}
