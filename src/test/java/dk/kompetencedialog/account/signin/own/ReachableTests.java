package dk.kompetencedialog.account.signin.own;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dk.kompetencedialog.platform.MovableClock;
import dk.kompetencedialog.platform.ProgramTest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A provider that does not answer as one does is asked no oftener than one that does: once, whoever else would know. */
@ProgramTest
class ReachableTests {
    @Autowired
    private Reachable reachable;

    @Autowired
    private MovableClock clock;

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch mayAnswer = new CountDownLatch(1);
    private HttpServer server;
    private OwnLogin login;

    @BeforeEach
    void aProviderThatTalksNonsense() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", question -> {
            asked.incrementAndGet();
            waited();
            question.sendResponseHeaders(200, -1);
            question.close();
        });
        server.start();
        var issuer = "http://localhost:" + server.getAddress().getPort();
        var set = new OwnLogin.Setting(issuer, "x", OwnLogin.Setting.NONE.claims());
        login = new OwnLogin(UUID.randomUUID(), UUID.randomUUID(), "x", set, "", true);
    }

    @AfterEach
    void nobodyAnswersAnyMore() {
        mayAnswer.countDown();
        server.stop(0);
        clock.reset();
    }

    @Test
    void itsSilenceIsRememberedForFiveSeconds() {
        mayAnswer.countDown();
        assertThat(reachable.answers(login)).isFalse();
        assertThat(reachable.answers(login)).isFalse();
        assertThat(asked).hasValue(1);
        clock.move(Duration.ofSeconds(5));
        assertThat(reachable.answers(login)).isFalse();
        assertThat(asked).hasValue(2);
    }

    @Test
    void whileOneAsksTheOthersWaitForThatAnswer() throws InterruptedException {
        var first = Thread.ofPlatform().start(() -> reachable.answers(login));
        until(() -> asked.get() == 1);
        var second = Thread.ofPlatform().start(() -> reachable.answers(login));
        until(() -> second.getState() == Thread.State.BLOCKED || asked.get() == 2);
        mayAnswer.countDown();
        first.join();
        second.join();
        assertThat(asked).hasValue(1);
    }

    private void waited() {
        try {
            mayAnswer.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Condition {
        boolean holds();
    }

    private static void until(Condition condition) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.holds()) assertThat(System.nanoTime()).isLessThan(end);
    }
}
