package app.unknot.shell;

import static app.unknot.shell.MatrixWorld.client;
import static app.unknot.shell.MatrixWorld.practice;

import app.unknot.claims.ClaimQueue;
import app.unknot.claims.ClaimService;
import app.unknot.claims.Remittances;
import app.unknot.claims.filing.ClaimCorrections;
import app.unknot.claims.filing.ClaimJoining;
import app.unknot.claims.filing.CoverageNotes;
import app.unknot.claims.filing.NextPayer;
import app.unknot.claims.filing.SentVersions;
import app.unknot.claims.inbound.InboundFiles;
import app.unknot.claims.inbound.InboundFolder;
import app.unknot.claims.outbound.OutboundDrop;
import app.unknot.claims.outbound.OutboundFileId;
import app.unknot.claims.outbound.OutboundFiles;
import app.unknot.claims.outbound.OutboundShelf;
import app.unknot.claims.remittance.MatchSuggestions;
import app.unknot.claims.remittance.PaperForm;
import app.unknot.claims.remittance.PaperRemittances;
import app.unknot.claims.remittance.Suspense;
import app.unknot.claims.settings.BillingForm;
import app.unknot.claims.settings.BillsAs;
import app.unknot.claims.settings.ClaimSettings;
import app.unknot.claims.settings.ClearinghouseForm;
import app.unknot.claims.settings.DirectConnections;
import app.unknot.claims.settings.FirstClaim;
import app.unknot.insurance.PayerId;
import app.unknot.insurance.Prescribed;
import app.unknot.insurance.allowance.AllowanceService;
import app.unknot.insurance.authorizations.AuthorizationForm;
import app.unknot.insurance.authorizations.Authorizations;
import app.unknot.insurance.codes.FeeSchedules;
import app.unknot.insurance.codes.ProcedureCode;
import app.unknot.insurance.codes.ProcedureCodes;
import app.unknot.insurance.eligibility.CheckForm;
import app.unknot.insurance.eligibility.EligibilityChecks;
import app.unknot.insurance.payers.PayerBook;
import app.unknot.insurance.payers.PayerIdentity;
import app.unknot.insurance.payers.PlanKind;
import app.unknot.insurance.payers.StarterRules;
import app.unknot.insurance.prescriptions.PrescriptionDesk;
import app.unknot.insurance.prescriptions.PrescriptionForm;
import app.unknot.shared.Money;
import app.unknot.shared.Places;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who pays, and what is claimed: rows of the permission matrix. What is sent is refused for what it lacks, once the person was let in. */
final class InsuranceRows {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final UUID NONE = new UUID(0, 0);
    private static final PayerId NO_PAYER = new PayerId(NONE);

    static final List<MatrixWorld.Row> ROWS = List.of(
            practice("claims", "ml", w -> w.get(ClaimService.class).list(ClaimQueue.READY, Places.EVERYWHERE, 0)),
            practice(
                    "claims: what the first one needs",
                    "ml",
                    w -> w.get(FirstClaim.class).missing()),
            practice("remittances", "m", w -> w.get(Remittances.class).remittances(0)),
            practice("claim files", "ml", w -> w.get(OutboundShelf.class).inAll()),
            practice(
                    "claims: note a check of coverage",
                    "ml",
                    w -> w.get(CoverageNotes.class).note(List.of(), true, true, "")),
            practice("claim file", "ml", w -> w.get(OutboundFiles.class).make(List.of())),
            practice(
                    "claims: bill visits together",
                    "m",
                    w -> w.get(ClaimJoining.class).join(List.of(w.claim()))),
            practice(
                    "claims: bill visits separately",
                    "m",
                    w -> w.get(ClaimJoining.class).separate(w.claim())),
            practice(
                    "claims: send again",
                    "m",
                    w -> w.get(ClaimCorrections.class).sendAgain(w.claim(), "")),
            practice("claims: replace", "m", w -> w.get(ClaimCorrections.class).replace(w.claim(), "")),
            practice("claims: void", "m", w -> w.get(ClaimCorrections.class).takeBackFromThePayer(w.claim(), "")),
            practice(
                    "claims: discard a version",
                    "m",
                    w -> w.get(ClaimCorrections.class).discard(w.claim())),
            practice(
                    "claims: work on it again",
                    "m",
                    w -> w.get(ClaimCorrections.class).workOn(w.claim())),
            practice(
                    "claims: ask the next payer",
                    "m",
                    w -> w.get(NextPayer.class).ask(w.claim())),
            practice(
                    "claims: what was sent", "m", w -> w.get(SentVersions.class).of(w.claim(), 1)),
            practice("suspense: match", "m", w -> w.get(Suspense.class).match(w.payment(), 0, "", "")),
            practice(
                    "suspense: suggestions",
                    "m",
                    w -> w.get(MatchSuggestions.class).of(w.payment(), 0)),
            practice(
                    "suspense: enter by hand",
                    "m",
                    w -> w.get(Suspense.class).enterByHand(w.payment(), 0, "", Money.ZERO, Money.ZERO, "")),
            practice("suspense: set aside", "m", w -> w.get(Suspense.class).setAside(w.payment(), 0, "")),
            practice(
                    "remittances: enter a paper one",
                    "m",
                    w -> w.get(PaperRemittances.class).enter(new PaperForm("", "", null, Money.ZERO, List.of()))),
            practice(
                    "claim file: put in the folder",
                    "ml",
                    w -> w.get(OutboundDrop.class).drop(new OutboundFileId(NONE))),
            practice(
                    "files received: take from the folder",
                    "m",
                    w -> w.get(InboundFolder.class).takeAll()),
            practice(
                    "claim settings: direct connections",
                    "m",
                    w -> w.get(DirectConnections.class).shown()),
            practice(
                    "claim settings: connect a payer",
                    "m",
                    w -> w.get(DirectConnections.class)
                            .connect(NO_PAYER, new ClearinghouseForm("", "", "", false, "", ""))),
            practice(
                    "claim settings: end a connection",
                    "m",
                    w -> w.get(DirectConnections.class).end(NO_PAYER)),
            practice(
                    "claim settings: read", "m", w -> w.get(ClaimSettings.class).shown()),
            practice(
                    "claim settings: how the practice bills",
                    "m",
                    w -> w.get(ClaimSettings.class)
                            .bill(new BillingForm(BillsAs.PERSON, "", "", "", BillingForm.PayTo.NONE, true))),
            practice(
                    "claim settings: clearinghouse",
                    "m",
                    w -> w.get(ClaimSettings.class).exchange(new ClearinghouseForm("", "", "", false, "", ""))),
            practice("files received", "m", w -> w.get(InboundFiles.class).inAll()),
            client(
                    "insurance: what is left",
                    "ocml",
                    w -> w.get(AllowanceService.class).of(w.client())),
            client("insurance: open", "ml", w -> w.get(AllowanceService.class).open(w.client())),
            client(
                    "insurance: prescribe",
                    "ml",
                    w -> w.get(PrescriptionDesk.class)
                            .add(
                                    w.client(),
                                    new PrescriptionForm(new Prescribed("", "", "", List.of(), DAY, DAY, 0), "", 0))),
            client(
                    "insurance: authorize",
                    "ml",
                    w -> w.get(Authorizations.class)
                            .add(w.client(), new AuthorizationForm(NONE, "", Set.of(), null, null, DAY, DAY, 0))),
            client(
                    "insurance: note a check",
                    "ml",
                    w -> w.get(EligibilityChecks.class)
                            .note(
                                    w.client(),
                                    new CheckForm(
                                            NONE,
                                            CheckForm.Way.PHONE,
                                            CheckForm.Answer.ACTIVE,
                                            "",
                                            "",
                                            null,
                                            null,
                                            null,
                                            ""))),
            practice("fee schedules: read", "ml", w -> w.get(FeeSchedules.class).of(NO_PAYER)),
            practice(
                    "payers: add",
                    "m",
                    w -> w.get(PayerBook.class)
                            .add(
                                    new PayerIdentity("", "", PlanKind.PPO, true, "", "", true),
                                    StarterRules.of(PlanKind.PPO))),
            practice(
                    "procedure codes: change",
                    "m",
                    w -> w.get(ProcedureCodes.class).keep(new ProcedureCode("", "", 0, Money.ZERO, Set.of(), true))));

    private InsuranceRows() {}
}
