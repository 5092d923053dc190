package org.umubano.flink;

/** What travels between the steps: a key, and a record as bytes ({@link RecordBytes}). Flink wants the shape of a bean. */
public final class Packed {

    public String key = "";
    public byte[] bytes = new byte[0];

    public Packed() {}

    public Packed(String key, byte[] bytes) {
        this.key = key;
        this.bytes = bytes;
    }
}
