package app.unknot.accounts.requests;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.requests.AccessRequest.Outcome;
import app.unknot.accounts.requests.OwnersProof.Group;
import app.unknot.accounts.requests.TwoPersonRule.Sheet;
import app.unknot.accounts.signin.SignInThrottle;
import app.unknot.accounts.words.AccountsWords;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** In a practice of one there is nobody who could agree, so that the owner's recovery sheet stands in. */
@Service
public class OwnersAgreement {
    private final RequestBook book;
    private final OwnersProof sheet;
    private final CarryingOut carryingOut;
    private final SignInThrottle throttle;
    private final CurrentSubject current;
    private final TransactionTemplate transaction;

    OwnersAgreement(
            RequestBook book,
            OwnersProof sheet,
            CarryingOut carryingOut,
            SignInThrottle throttle,
            CurrentSubject current,
            PlatformTransactionManager transactions) {
        this.book = book;
        this.sheet = sheet;
        this.carryingOut = carryingOut;
        this.throttle = throttle;
        this.current = current;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether there is nobody who could agree, so that the owner's sheet stands in. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public boolean takesTheSheet(AccessRequest request) {
        return book.second(request) instanceof Sheet;
    }

    /** The groups of the recovery sheet that are asked for. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<Group> askForTheSheet() {
        return sheet.ask();
    }

    /**
     * In a practice of one the owner's recovery sheet agrees.
     *
     * @throws RefusedRequest when the groups are wrong, were wrong too often, or somebody else could agree
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void agreeBySheet(UUID id, List<Group> asked, List<String> typed) {
        Subject me = current.require();
        String counted = "sheet:" + me.id();
        if (throttle.isThrottled(counted)) throw new RefusedRequest(AccountsWords.TOO_MANY_WRONG_ATTEMPTS_WAIT.text());
        if (!sheet.shows(asked, typed)) {
            throttle.failed(counted);
            throw new RefusedRequest(AccountsWords.THAT_IS_NOT_ON_THIS_PRACTICES.text());
        }
        throttle.succeeded(counted);
        transaction.executeWithoutResult(status -> {
            AccessRequest request = book.find(id);
            if (!request.askedBy().equals(me.id()) || !(book.second(request) instanceof Sheet))
                throw new RefusedRequest(AccountsWords.SOMEONE_ELSE_CAN_AGREE_TO_THIS_ASK.text());
            book.decide(request, Outcome.AGREED, me.id());
            carryingOut.of(request);
        });
    }
}
