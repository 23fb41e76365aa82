package dk.kompetencedialog.platform.mail;

import dk.kompetencedialog.platform.Settings;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where mail ends in a demo and while one develops: in memory, the latest hundred, and only where nobody but this machine gets in. */
@Component
class Mailbox {
    private static final int MOST = 100;

    private final boolean open;
    private final Deque<Letter> letters = new ArrayDeque<>();

    Mailbox(Settings settings, @Value("${kd.demo:false}") boolean demo, @Value("${kd.dev:false}") boolean dev) {
        this.open = (demo || dev) && settings.publicUrl() == null;
    }

    boolean isOpen() {
        return open;
    }

    synchronized void put(Letter letter) {
        letters.addFirst(letter);
        if (letters.size() > MOST) letters.removeLast();
    }

    /** The latest first. */
    synchronized List<Letter> letters() {
        return List.copyOf(letters);
    }
}
