package dk.kompetencedialog.measure;

import java.nio.charset.StandardCharsets;

/** Reads HTTP/1.1 answers as their bytes come in, whole or in chunks, one answer after another. */
final class HttpReader {
    /** Who wants to know what came. */
    interface Sink {
        void content(byte[] bytes, int from, int to);

        void done(int status);
    }

    private enum Part {
        HEAD,
        LENGTH,
        CHUNK_HEAD,
        CHUNK,
        CHUNK_END,
        LAST
    }

    private static final int OK = 200;

    private final Sink sink;
    private final StringBuilder line = new StringBuilder();
    private Part part = Part.HEAD;
    private int status;
    private long left;
    private boolean chunked;

    HttpReader(Sink sink) {
        this.sink = sink;
    }

    /** The status of the answer under way. */
    boolean isGood() {
        return status == OK;
    }

    void read(byte[] bytes, int from, int to) {
        for (int at = from; at < to; ) {
            if (part == Part.LENGTH || part == Part.CHUNK) at = content(bytes, at, to);
            else character((char) (bytes[at++] & 0xff));
        }
    }

    private int content(byte[] bytes, int from, int to) {
        int end = (int) Math.min(to, from + left);
        sink.content(bytes, from, end);
        left -= end - from;
        if (left == 0) {
            if (part == Part.LENGTH) finish();
            else part = Part.CHUNK_END;
        }
        return end;
    }

    private void character(char read) {
        if (read != '\n') {
            if (read != '\r') line.append(read);
            return;
        }
        var text = line.toString();
        line.setLength(0);
        switch (part) {
            case HEAD -> head(text);
            case CHUNK_HEAD -> chunk(Long.parseLong(text.split(";", 2)[0].strip(), 16));
            case CHUNK_END -> part = Part.CHUNK_HEAD;
            default -> finish();
        }
    }

    private void head(String text) {
        if (text.isEmpty()) {
            part = chunked ? Part.CHUNK_HEAD : Part.LENGTH;
            if (!chunked && left == 0) finish();
        } else if (text.startsWith("HTTP/1.1 ")) {
            status = Integer.parseInt(text.substring(9, 12));
        } else if (text.regionMatches(true, 0, "Content-Length:", 0, 15)) {
            left = Long.parseLong(text.substring(15).strip());
        } else if (text.regionMatches(true, 0, "Transfer-Encoding: chunked", 0, 26)) {
            chunked = true;
        }
    }

    private void chunk(long size) {
        left = size;
        part = size == 0 ? Part.LAST : Part.CHUNK;
    }

    private void finish() {
        int ended = status;
        part = Part.HEAD;
        left = 0;
        chunked = false;
        sink.done(ended);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
