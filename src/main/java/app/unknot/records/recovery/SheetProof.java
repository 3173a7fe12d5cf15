package app.unknot.records.recovery;

import app.unknot.accounts.requests.OwnersProof;
import java.util.List;
import org.springframework.stereotype.Component;

/** The recovery sheet as the owner's word, where there is nobody else to give one. */
@Component
class SheetProof implements OwnersProof {
    private final RecoverySheet sheet;

    SheetProof(RecoverySheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public List<Group> ask() {
        return sheet.ask().stream()
                .map(group -> new Group(group.line(), group.group()))
                .toList();
    }

    @Override
    public boolean shows(List<Group> asked, List<String> typed) {
        List<RecoverySheet.Group> groups = asked.stream()
                .map(group -> new RecoverySheet.Group(group.line(), group.group()))
                .toList();
        return sheet.show(groups, typed);
    }
}
