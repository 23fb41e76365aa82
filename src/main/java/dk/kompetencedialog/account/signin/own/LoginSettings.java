package dk.kompetencedialog.account.signin.own;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator has set of workplaces' own logins: {@code KD_LOGIN_HOSTS}, {@code KD_LOGIN_KEY}.
 *
 * @param hosts hosts inside the house that may be asked all the same; this machine itself without TLS
 * @param key what clients' secrets are sealed with, 32 characters or more; none = a file in the data folder
 */
@ConfigurationProperties("kd.login")
record LoginSettings(
        @DefaultValue Set<String> hosts, @Nullable String key) {}
