package dk.kompetencedialog.measure;

import java.util.BitSet;

/** A stream that tells of each note by the mark it bears. */
final class SeatStream extends EventStream {
    private static final byte[] FETCH = HttpReader.bytes("fetch-board\"");
    private static final byte[] REFRESH = HttpReader.bytes("refresh-room\"");

    private final Ledger ledger;
    private final StreamCounts counts;
    private final BitSet seen = new BitSet();

    SeatStream(Surroundings around, Page page, Ledger ledger) {
        super(around, page);
        this.ledger = ledger;
        counts = around.counts();
    }

    @Override
    void data(byte[] bytes, int from, int to, long nanoTime) {
        Ledger.marked(bytes, from, to, note -> received(note, nanoTime));
        if (quotes(bytes, from, to, FETCH) || quotes(bytes, from, to, REFRESH)) counts.sentAway();
    }

    @Override
    void reached(long number, long nanoTime) {}

    private void received(int note, long nanoTime) {
        if (seen.get(note)) return;
        seen.set(note);
        ledger.received(note, nanoTime);
    }
}
