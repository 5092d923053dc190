package org.umubano.flink;

import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** Codes the articles of a message: its key tells where it is from, its bytes are JSON Lines. */
final class CodeMessages extends ProcessFunction<Packed, Packed> {

    private static final long serialVersionUID = 1;

    @Override
    public void processElement(Packed message, Context context, Collector<Packed> out) {
        new Coding(context, out).lines(message.key, message.bytes);
    }
}
