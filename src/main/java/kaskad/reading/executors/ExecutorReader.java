package kaskad.reading.executors;

import java.util.ArrayList;
import java.util.List;
import kaskad.reading.executors.Splitter.Range;
import kaskad.reading.words.Cleaning;
import kaskad.reading.words.Lead;
import kaskad.reading.words.Token;
import kaskad.reading.words.Tokens;

/** Reads a cell of executors or the addressees of a clause; any text is read, what says nothing gives no party. */
public final class ExecutorReader {
    private ExecutorReader() {}

    /** The parties in written order; the first one leads. */
    public static List<Party> read(String raw) {
        String text = Cleaning.of(raw);
        if (Cleaning.ditto(text)) {
            return List.of();
        }
        List<Token> tokens = Tokens.of(text);
        List<Party> parties = new ArrayList<>();
        List<Lead> leads = new ArrayList<>();
        for (Range range : new Splitter(tokens).split()) {
            Party party = new PartyReader(text, tokens.subList(range.from(), range.to())).read();
            if (!party.text().isEmpty()) {
                parties.add(party);
                leads.add(tokens.get(range.from()).lead());
            }
        }
        return Neighbours.join(parties, leads);
    }
}
