// Which operators a foreign model may be made of: those whose answer follows from their inputs alone. What is not listed is refused.
// cspell:disable -- names of operators
import { DEFAULT_DOMAIN, type OnnxFile, type Operator } from '../onnx/file.js'

type Model = Extract<OnnxFile, { kind: 'model' }>

/**
 * The operators of opset 17 and before (https://onnx.ai/onnx/operators), without those that branch or loop (If, Loop, Scan), that
 * draw (Random*, Bernoulli, Multinomial, and Dropout, which draws in its training mode), and those of sequences and optional values.
 */
const STANDARD = `
  Abs Acos Acosh Add And ArgMax ArgMin Asin Asinh Atan Atanh AveragePool BatchNormalization BitShift BlackmanWindow Cast CastLike
  Ceil Celu Clip Compress Concat Constant ConstantOfShape Conv ConvInteger ConvTranspose Cos Cosh CumSum DFT DepthToSpace
  DequantizeLinear Det Div DynamicQuantizeLinear Einsum Elu Equal Erf Exp Expand EyeLike Flatten Floor GRU Gather GatherElements
  GatherND Gemm GlobalAveragePool GlobalLpPool GlobalMaxPool Greater GreaterOrEqual GridSample HammingWindow HannWindow HardSigmoid
  HardSwish Hardmax Identity InstanceNormalization IsInf IsNaN LRN LSTM LayerNormalization LeakyRelu Less LessOrEqual Log LogSoftmax
  LpNormalization LpPool MatMul MatMulInteger Max MaxPool MaxRoiPool MaxUnpool Mean MeanVarianceNormalization MelWeightMatrix Min Mod
  Mul Neg NegativeLogLikelihoodLoss NonMaxSuppression NonZero Not OneHot Or PRelu Pad Pow QLinearConv QLinearMatMul QuantizeLinear RNN
  Range Reciprocal ReduceL1 ReduceL2 ReduceLogSum ReduceLogSumExp ReduceMax ReduceMean ReduceMin ReduceProd ReduceSum ReduceSumSquare
  Relu Reshape Resize ReverseSequence RoiAlign Round STFT Scatter ScatterElements ScatterND Selu Shape Shrink Sigmoid Sign Sin Sinh
  Size Slice Softmax SoftmaxCrossEntropyLoss Softplus Softsign SpaceToDepth Split Sqrt Squeeze StringNormalizer Sub Sum Tan Tanh
  TfIdfVectorizer ThresholdedRelu Tile TopK Transpose Trilu Unique Unsqueeze Upsample Where Xor`

/** https://onnx.ai/onnx/operators, section ai.onnx.ml, without the operators of maps (CastMap, DictVectorizer, ZipMap). */
const MACHINE_LEARNING = `
  ArrayFeatureExtractor Binarizer CategoryMapper FeatureVectorizer Imputer LabelEncoder LinearClassifier LinearRegressor Normalizer
  OneHotEncoder SVMClassifier SVMRegressor Scaler TreeEnsemble TreeEnsembleClassifier TreeEnsembleRegressor`

const ALLOWED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [DEFAULT_DOMAIN, new Set(STANDARD.trim().split(/\s+/))],
  ['ai.onnx.ml', new Set(MACHINE_LEARNING.trim().split(/\s+/))],
])

/** @returns every departure from the closed list, as a sentence; none where the model keeps to it */
export function operatorFaults(model: Model): string[] {
  const outside = model.operators.filter(({ domain, type }) => ALLOWED.get(domain)?.has(type) !== true)
  const nested = model.withSubgraphs.filter((one) => !outside.includes(one))
  return [
    ...(outside.length === 0
      ? []
      : [`expected deterministic operators of ${[...ALLOWED.keys()].join(' and ')}, got ${listed(outside)}`]),
    ...(nested.length === 0 ? [] : [`expected no graph inside a graph, got one in ${listed(nested)}`]),
    ...(model.functions.length === 0
      ? []
      : [`expected no functions of the file’s own, got ${model.functions.slice(0, MOST_LISTED).join(', ')}`]),
    ...(model.trainingGraphs ? ['expected the graph that is run alone, got graphs for training too'] : []),
  ]
}

const MOST_LISTED = 5

function listed(operators: readonly Operator[]): string {
  const names = operators.map(({ domain, type }) => (domain === DEFAULT_DOMAIN ? type : `${domain}.${type}`))
  const more = names.length > MOST_LISTED ? ` and ${names.length - MOST_LISTED} more` : ''
  return names.slice(0, MOST_LISTED).join(', ') + more
}
