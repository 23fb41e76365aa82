package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.platform.Settings;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Teaches Spring MVC who has signed in, and what it refuses before any controller is asked. */
@Configuration(proxyBeanMethods = false)
class Guards implements WebMvcConfigurer {
    private final Settings settings;

    Guards(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ViewerArguments());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OwnOrigin(settings)).addPathPatterns("/w/**", "/join/**");
    }
}
