package org.umubano.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** A database of one kind: how to get at it, and what differs between the kinds. */
interface Database extends AutoCloseable {

    /** Runs work that only reads and sees one state of the store. */
    <T> T read(Sql.Work<T> work);

    /** Runs work as the only writer, as a whole or not at all; when it returns, what was written is on the disk. */
    <T> T write(Sql.Work<T> work);

    /** The type of text, compared by code point or byte and never by a locale. */
    String textType();

    String blobType();

    /** What follows a table whose rows are to lie in the index of its key; empty where there is no such table. */
    String leanTable();

    /** How long whole texts are kept as a rule, in days. */
    int keepTextDays();

    /** What the database itself finds wrong with its files. */
    List<String> faults();

    void backup(Path target);

    /** Overwrites what was deleted, where the database keeps it for a while. */
    void scrub();

    String where();

    Path searchFolder();

    StoreException explained(SQLException e);

    @Override
    void close();
}
