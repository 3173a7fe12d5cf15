package app.unknot.crash;

import app.unknot.records.backup.PostgresEngine;
import app.unknot.records.backup.PostgresServer;
import app.unknot.shared.storage.Keys;
import app.unknot.testing.OwnPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A practice in PostgreSQL, whose server dies too. What a kill left is read where it is: nothing is started while it is read. */
record KilledDatabase(OwnPostgres server, String name, Path folder) implements KilledPractice {
    private static final String USER = "postgres";
    private static final String KEYS = "keys.properties";

    static KilledDatabase begin(OwnPostgres server, Path folder) throws SQLException {
        execute(server, "create database practice");
        return new KilledDatabase(server, "practice", folder);
    }

    @Override
    public List<String> settings() {
        return List.of(
                "--unknot.data=" + folder,
                "--spring.profiles.active=postgres",
                "--spring.datasource.url=" + server.url(name),
                "--spring.datasource.username=" + USER,
                "--spring.datasource.password=" + USER);
    }

    @Override
    public List<Kill> kinds() {
        return List.of(
                Kill.WORKING,
                Kill.WORKING,
                Kill.WORKING,
                Kill.STARTING,
                Kill.STARTING,
                Kill.BACKUP,
                Kill.BACKUP,
                Kill.SERVER,
                Kill.SERVER,
                Kill.MIGRATING);
    }

    @Override
    public String upgrades() {
        return "";
    }

    @Override
    public <T> T look(Function<JdbcTemplate, T> question) throws SQLException {
        try (Connection connection = connect(server, name)) {
            return question.apply(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
        }
    }

    @Override
    public Reading left() throws IOException, SQLException {
        try (Connection connection = connect(server, name)) {
            WhatIsThere there = WhatIsThere.of(connection, Keys.load(folder.resolve(KEYS)), 0);
            return () -> there;
        }
    }

    @Override
    public KilledPractice copy() throws SQLException {
        String copy = name + "_next";
        execute(server, "drop database if exists " + copy + " with (force)");
        // What a killed portal was doing ends with it, a moment later.
        execute(server, "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
        execute(server, "create database " + copy + " template " + name);
        return new KilledDatabase(server, copy, folder);
    }

    @Override
    public void killServer(boolean atOnce) {
        server.die(atOnce ? "KILL" : "QUIT");
        server.start();
    }

    @Override
    public void discard() throws SQLException {
        execute(server, "drop database " + name + " with (force)");
    }

    @Override
    public BackupsLeft backups() {
        Keys keys = Keys.load(folder.resolve(KEYS));
        return BackupsLeft.in(folder, keys, new PostgresEngine(new PostgresServer(server.url(name), USER, USER), keys));
    }

    @Override
    public String size() throws SQLException {
        try (Connection connection = connect(server, name);
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select pg_database_size(current_database()) / 1048576")) {
            row.next();
            return "a database of " + row.getLong(1) + " MB";
        }
    }

    private static Connection connect(OwnPostgres server, String name) throws SQLException {
        return DriverManager.getConnection(server.url(name), USER, USER);
    }

    private static void execute(OwnPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server, "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
