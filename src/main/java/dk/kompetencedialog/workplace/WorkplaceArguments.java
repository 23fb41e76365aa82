package dk.kompetencedialog.workplace;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Viewer;
import dk.kompetencedialog.platform.web.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Gives a controller under {@code /workplaces/{id}} the workplace, found through the member who asks, with that member where it is wanted: another's is not there. */
@Component
class WorkplaceArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final Workplaces workplaces;

    WorkplaceArguments(Workplaces workplaces) {
        this.workplaces = workplaces;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == Workplace.class || type == ByAdministrator.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest asked,
            @Nullable WebDataBinderFactory binders) {
        if (!(Viewer.signedIn() instanceof Member member)) throw Sentence.unauthorized("account.signedOut");
        var workplace = workplaces.of(member, id(asked));
        return parameter.getParameterType() == Workplace.class ? workplace : new ByAdministrator(member, workplace);
    }

    private static UUID id(NativeWebRequest asked) {
        var variables =
                asked.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        try {
            return UUID.fromString(String.valueOf(((Map<?, ?>) Objects.requireNonNull(variables)).get("id")));
        } catch (IllegalArgumentException senseless) {
            throw Sentence.notFound();
        }
    }
}
