package app.unknot.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/** The practice that a killed portal leaves: its folder, and where its database is. */
interface KilledPractice {
    /** The portal's settings for it. */
    List<String> settings();

    /** The portal's data folder. */
    Path folder();

    /** What can go on here, and how often of ten or so. */
    List<Kill> kinds();

    /** Looks into the database while no portal has it. */
    <T> T look(Function<JdbcTemplate, T> question) throws SQLException;

    /**
     * Takes down what the kill left, before anything else may touch it.
     *
     * @return reads it through, now or later
     */
    Reading left() throws IOException, SQLException;

    /** The same practice once more, for the next release to work on. */
    KilledPractice copy() throws IOException, SQLException;

    /** Makes it look as if another release of the engine had written it. */
    default void fromAnotherEngine() throws IOException {
        throw new UnsupportedOperationException();
    }

    /** What a start says before it upgrades; empty when it says nothing of it. */
    String upgrades();

    /** Kills the database's own server, and starts it again. */
    default void killServer(boolean atOnce) {
        throw new UnsupportedOperationException();
    }

    /** In the copy: it is not needed any more. */
    default void discard() throws IOException, SQLException {}

    /** Its backups, each restored and read through. */
    BackupsLeft backups();

    /** How large it is, in words. */
    String size() throws IOException, SQLException;

    /** Reads through what was left. */
    @FunctionalInterface
    interface Reading {
        WhatIsThere read() throws IOException, SQLException;
    }
}
