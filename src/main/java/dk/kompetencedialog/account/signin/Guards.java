package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.platform.Settings;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts {@link OwnOrigin} before every controller that answers without a session. */
@Configuration(proxyBeanMethods = false)
class Guards implements WebMvcConfigurer {
    private final Settings settings;

    Guards(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OwnOrigin(settings))
                .addPathPatterns("/w/**", "/join/**", "/invitation/**", "/hearing/**", "/check-in/**");
    }
}
