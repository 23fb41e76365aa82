package dk.kompetencedialog.platform.web;

import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.web.packing.Packing;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Teaches Spring MVC our answers, texts and assets. */
@Configuration
@EnableConfigurationProperties(Settings.class)
class WebConfiguration implements WebMvcConfigurer {
    private final Settings settings;
    private final Answers answers;
    private final Messages messages;
    private final Assets assets;

    WebConfiguration(Settings settings, Answers answers, Messages messages, Assets assets) {
        this.settings = settings;
        this.answers = answers;
        this.messages = messages;
        this.assets = assets;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new AnswerReturned(answers));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new TextsParameter(messages));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var files = registry.addResourceHandler(assets.base() + "**")
                .addResourceLocations(assets.location())
                .setCacheControl(
                        settings.dev()
                                ? CacheControl.noStore()
                                : CacheControl.maxAge(Duration.ofDays(365))
                                        .cachePublic()
                                        .immutable());
        if (!settings.dev()) files.resourceChain(true).addResolver(new Packing());
    }
}
