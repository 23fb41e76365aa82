package dk.kompetencedialog.wall;

import dk.kompetencedialog.platform.data.TestDatabase;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Puts a {@link Recording} between every program under test and its database. */
@Component
class RecordedDataSource implements BeanPostProcessor, BeanFactoryAware {
    private static final String DATABASE = "databaseAccess";

    private BeanFactory beans;

    @Override
    public void setBeanFactory(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource source) || !beans.containsBean(DATABASE)) return bean;
        var recording = Recording.of(beans.getBean(DATABASE, TestDatabase.Access.class));
        return ProxyDataSourceBuilder.create(source)
                .listener(recording)
                .methodListener(recording)
                .build();
    }
}
