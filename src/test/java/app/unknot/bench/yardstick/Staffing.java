package app.unknot.bench.yardstick;

import app.unknot.bench.generator.BulkPractice;
import app.unknot.bench.generator.Shape;

/** Who signs in: more tablets than therapists share them. */
record Staffing(int therapists) {
    static Staffing of(Shape shape) {
        return new Staffing(shape.therapists());
    }

    Person therapist(Server at, int number, String screen) {
        return Person.signedIn(at, "therapist" + number % therapists, BulkPractice.PASSWORD, screen);
    }

    Person manager(Server at, String screen) {
        return Person.signedIn(at, "ruth", BulkPractice.PASSWORD, screen);
    }

    /** How many have signed in as the same person before. */
    int round(int number) {
        return number / therapists;
    }
}
