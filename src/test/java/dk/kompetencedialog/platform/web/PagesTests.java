package dk.kompetencedialog.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.DataFolder;
import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.web.failure.ErrorPage;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.autoconfigure.exclude=" + PagesTests.NOT_HERE)
class PagesTests {
    @TempDir
    private static Path folder;

    static final String NOT_HERE = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
            + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration,"
            + "org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration,"
            + "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration,"
            + "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration,"
            + "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration";

    @LocalServerPort
    int port;

    @Autowired
    Templates templates;

    @Autowired
    Messages messages;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void aPageHasItsLanguageItsTitleAndItsSheets() throws Exception {
        var page = get("/shown");
        assertThat(page.statusCode()).isEqualTo(418);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(page.body())
                .contains("<html lang=\"da\">", "<title>Det gik ikke · Kompetencedialogen</title>")
                .contains(
                        "<body class=\"w1 plain\" data-offline=\"Der er ingen forbindelse lige nu.", "&lt;b&gt;æøå 😊");
    }

    @ParameterizedTest
    @CsvSource({
        "kd-lang=en,da,en",
        "kd-lang=da,en,da",
        "kd-lang=fr,en-GB,en",
        "x=y,'de,en;q=0.5',en",
        "x=y,fr,da",
        "x=y,,da"
    })
    void theLanguageIsTheOneChosenOrPreferred(String cookie, String accept, String expected) throws Exception {
        var request = request("/shown").header("Cookie", cookie);
        var page = send(accept == null ? request : request.header("Accept-Language", accept));
        assertThat(page.body()).contains("<html lang=\"" + expected + "\">");
    }

    @ParameterizedTest
    @CsvSource({
        "/j/x?a=1,/j/x?a=1",
        "//evil.example,/",
        "/\\evil.example,/",
        "https://evil.example,/",
        "'/a\tb',/",
        "/ø,/"
    })
    void choosingALanguageGoesBackOnlyToAPageOfOurs(String to, String expected) throws Exception {
        var answer = get("/language/en?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(expected);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("kd-lang=en; Path=/; Max-Age=31536000");
    }

    @Test
    void aLanguageWeDoNotSpeakIsNotThere() throws Exception {
        assertThat(get("/language/fr").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/nothing,404,Siden findes ikke",
        "GET,/sentence,409,Nogen nåede at ændre det først",
        "GET,/reported,403,Det har du ikke adgang til",
        "POST,/shown,405,Det kan man ikke her",
        "GET,/needs,400,Vi kunne ikke læse det"
    })
    void whatAPersonCanCauseIsASentence(String method, String path, int status, String sentence) throws Exception {
        var page = send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains("<html lang=\"da\">", sentence).doesNotContain("Skriv ");
    }

    @Test
    void aModuleOfOursGetsTheSentenceAsJson() throws Exception {
        for (String[] header : new String[][] {{"Kd-Command", "1"}, {"Accept", "application/json"}}) {
            var answer = send(request("/sentence").header(header[0], header[1]).header("Accept-Language", "en"));
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("\"sentence\":\"Somebody changed it before you.");
        }
    }

    @ParameterizedTest
    @CsvSource({"/fault", "/fault-in-template"})
    void aFaultOfOursHasAnIdThatTheLogHasTooAndNoWords(String path, CapturedOutput log) throws Exception {
        var page = get(path);
        var id = Pattern.compile("Skriv (\\w{8}) ned").matcher(page.body());
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(id.find()).isTrue();
        assertThat(log).contains("Fault " + id.group(1) + " in GET " + path).contains("at dk.kompetencedialog");
        assertThat(log).doesNotContain(SamplePages.WRITTEN);
    }

    @Test
    void aFormTooLargeIsToldSo() throws Exception {
        var body = HttpRequest.BodyPublishers.ofString("text=" + "x".repeat(512 * 1024));
        var answer = send(request("/read")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Det er for stort til at sende");
    }

    @Test
    void aPageMayDoOnlyWhatWeServe() throws Exception {
        for (String path : new String[] {"/shown", "/nothing", "/fault"}) {
            var headers = get(path).headers();
            assertThat(headers.allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("default-src 'none'; script-src 'self' 'sha256-", "style-src 'self';")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
        }
    }

    @Test
    void anAssetIsKeptForEverAndAStrangeOneIsNotThere() throws Exception {
        var sheet = Pattern.compile("/static/\\w{16}/css/base.css")
                .matcher(get("/shown").body());
        assertThat(sheet.find()).isTrue();
        var answer = get(sheet.group());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(get(sheet.group().replace("base.css", "../../application.yaml"))
                        .statusCode())
                .isIn(400, 404);
        assertThat(get("/static/css/base.css").statusCode()).isEqualTo(404);
    }

    @Test
    void anAssetIsLightOnTheLine() throws Exception {
        var sheet = Pattern.compile("/static/\\w{16}/css/base.css")
                .matcher(get("/shown").body());
        assertThat(sheet.find()).isTrue();
        var plain = get(sheet.group());
        var packed = send(request(sheet.group())
                        .header("Accept-Encoding", "gzip")
                        .GET())
                .headers();
        assertThat(plain.headers().map()).doesNotContainKey("Content-Encoding");
        assertThat(plain.headers().map()).doesNotContainKeys("Content-Security-Policy", "Permissions-Policy");
        assertThat(plain.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(packed.allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(packed.allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(packed.firstValueAsLong("Content-Length").orElseThrow())
                .isLessThan(plain.body().length() / 2);
        assertThat(get(sheet.group().replace("css/base.css", "img/mark.svg"))
                        .headers()
                        .map())
                .containsKey("Content-Security-Policy");
    }

    @Test
    void aFragmentRendersOutsideARequest() {
        byte[] html = templates.bytes(new ErrorPage(404, "", null), messages.in(Language.EN));
        assertThat(new String(html, StandardCharsets.UTF_8)).contains("That did not work");
    }

    @Test
    void goingElsewhereIsSeeOther() throws Exception {
        var answer = send(request("/go").POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/shown");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan(basePackageClasses = {SamplePages.class, Messages.class})
    static class Program {
        @Bean
        DataFolder dataFolder() {
            return DataFolder.hold(folder);
        }
    }
}
