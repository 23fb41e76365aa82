package dk.kompetencedialog.platform;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time comes from one clock, so that tests can move it; SQL never asks for it. */
@Configuration(proxyBeanMethods = false)
class Time {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
