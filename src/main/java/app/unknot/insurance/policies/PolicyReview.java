package app.unknot.insurance.policies;

import app.unknot.shared.text.Text;

/** Whether somebody here has compared a policy with its card. Only one that was accepted is used for claims. */
public enum PolicyReview implements Text {
    AWAITING,
    ACCEPTED,
    DECLINED
}
