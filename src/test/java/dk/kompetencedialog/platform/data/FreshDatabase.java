package dk.kompetencedialog.platform.data;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a program under test a database and a data folder of its own. */
public class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase.Access access = TestDatabase.fresh();
        TestPropertyValues.of(access.settings())
                .and("kd.data=" + TestDatabase.folder())
                .and("kd.key-file=" + TestDatabase.folder().resolve("key"))
                .applyTo(context);
        context.getBeanFactory().registerSingleton("databaseAccess", access);
    }
}
