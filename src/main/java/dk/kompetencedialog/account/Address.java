package dk.kompetencedialog.account;

import dk.kompetencedialog.platform.Settings;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address that people and phones open: the public one, or this machine's where none is set. */
@Component
public class Address {
    private final Settings settings;
    private final Environment environment;

    Address(Settings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /** The whole address of a path of ours; the path begins with a slash. Known only once the program listens. */
    public String of(String path) {
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        return settings.address(port) + path;
    }
}
