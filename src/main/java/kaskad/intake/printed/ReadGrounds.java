package kaskad.intake.printed;

import kaskad.documents.Grounds;
import kaskad.reading.ReadAct;
import org.jspecify.annotations.Nullable;

/** What an act that was read rests on and approves, for the register. */
final class ReadGrounds {
    private ReadGrounds() {}

    static Grounds of(@Nullable ReadAct act) {
        return act == null
                ? Grounds.NONE
                : new Grounds(
                        act.preamble(),
                        act.basis().stream()
                                .map(one -> new Grounds.Basis(
                                        one.kind(), one.issuer(), one.number(), one.date(), one.title()))
                                .toList(),
                        act.appendices().stream()
                                .map(one -> new Grounds.Appendix(
                                        one.number(),
                                        one.clause(),
                                        one.kind().word(),
                                        one.title()))
                                .toList());
    }
}
