package dk.kompetencedialog.measure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** The notes that somebody who looks at the board knows of, and where each stands. */
final class Pinboard implements Follower.Ear {
    private static final Pattern PUT =
            Pattern.compile("action=\"put\" target=\"n_([0-9a-f-]{36})\" list=\"l_([0-9a-f-]{36})\"");

    private final List<String> notes = new ArrayList<>();
    private final Map<String, String> lists = new HashMap<>();

    @Override
    public synchronized void hear(byte[] bytes, int from, int to) {
        var line = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        PUT.matcher(line).results().forEach(put -> {
            if (lists.put(put.group(1), put.group(2)) == null) notes.add(put.group(1));
        });
    }

    synchronized boolean isEmpty() {
        return notes.isEmpty();
    }

    synchronized String any(Random random) {
        return notes.get(random.nextInt(notes.size()));
    }

    /** Where any note goes: before another that stands where it stands. */
    synchronized String anyPlace(Random random) {
        var before = any(random);
        return "{\"zone\":\"" + lists.get(before) + "\",\"before\":\"" + before + "\"}";
    }
}
