package dk.kompetencedialog.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param dev templates, texts and assets are read from the source folders at each request
 * @param strict a text or asset that is not there is an error
 */
@ConfigurationProperties("kd")
record Settings(boolean dev, boolean strict) {
    String resources(String folder) {
        return (dev ? "file:src/main/resources/" : "classpath*:") + folder;
    }
}
