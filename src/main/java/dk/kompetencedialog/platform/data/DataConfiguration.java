package dk.kompetencedialog.platform.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.kompetencedialog.platform.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** The database, up to date and reached through a pool as the role that owns nothing. */
@Configuration(proxyBeanMethods = false)
class DataConfiguration {
    @Bean
    DataFolder dataFolder(Settings settings) {
        return DataFolder.hold(settings.dataFolder());
    }

    @Bean
    Server server(Settings settings, DataFolder folder) {
        return settings.database().url() == null
                ? EmbeddedServer.start(folder)
                : ExternalServer.of(settings.database());
    }

    @Bean
    HikariDataSource dataSource(Server server, Settings settings, @Value("${kd.audit-years:5}") int auditYears) {
        var migrations = new Migrations(server);
        migrations.run();
        migrations.keepAudit(auditYears);
        EpochCheck.settle(server.worker());
        return new HikariDataSource(pool(server.worker(), settings.database().connections()));
    }

    /** Two pages opened at once may each be the first to put something into the session; neither is refused. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessions() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    private static HikariConfig pool(Login worker, int connections) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("kd");
        pool.setJdbcUrl(worker.url());
        pool.setUsername(worker.user());
        pool.setPassword(worker.password());
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(Math.min(2, connections));
        pool.setConnectionTimeout(10_000);
        pool.addDataSourceProperty("currentSchema", "kd,library");
        pool.addDataSourceProperty("ApplicationName", "kompetencedialogen");
        // Statements look rows up by key: what the values are changes no plan, and planning each anew costs more than
        // running it.
        pool.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan");
        // A server's detail quotes what people wrote; it has no place in a log.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.addDataSourceProperty("socketTimeout", "60");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        return pool;
    }
}
