package org.umubano.eval;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Weights of features for the outcome "yes" against "no", by OpenNLP's maximum entropy. */
final class MaximumEntropy {

    private static final int STEPS = 300;

    private MaximumEntropy() {}

    /**
     * How much each feature adds to the log of the odds of "yes".
     *
     * @param events examples with the outcome "yes" or "no"; of both there must be some
     * @param pull strength of the pull of all weights to zero
     */
    static Map<String, Double> fit(List<Event> events, Collection<String> features, double pull) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, STEPS);
        parameters.put(QNTrainer.L2COST_PARAM, pull);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
        indexer.init(parameters, new HashMap<>());
        indexer.index(ObjectStreamUtils.createObjectStream(events));
        QNModel model = new QNTrainer(parameters).trainModel(STEPS, indexer);
        Map<String, Double> out = new TreeMap<>();
        for (String feature : features) {
            out.put(feature, difference(model, feature));
        }
        out.put("always", difference(model, "always"));
        return out;
    }

    /** By how much the odds of "yes" grow with a feature: the log of the ratio of the two outcomes with it. */
    private static double difference(QNModel model, String feature) {
        double[] with = model.eval(new String[] {feature}, new float[] {1});
        int yes = model.getIndex("yes");
        return Math.log(with[yes] / with[1 - yes]);
    }
}
