package dk.kompetencedialog.platform;

import dk.kompetencedialog.platform.data.FreshDatabase;
import dk.kompetencedialog.platform.mail.PostOffice;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;

/**
 * Starts the whole program on a port of its own, on a real PostgreSQL. All tests so marked share one program and one
 * database: let each make a workplace of its own. {@code @LocalServerPort} gives the port, {@code TestDatabase.Access} a look
 * behind the walls, {@link MovableClock} the time, {@link PostOffice} the mail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "kd.login.hosts=localhost")
@ContextConfiguration(initializers = {FreshDatabase.class, PostOffice.class})
@Import(ProgramTest.Time.class)
public @interface ProgramTest {
    /** The clock that tests can move. */
    @TestConfiguration(proxyBeanMethods = false)
    class Time {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
