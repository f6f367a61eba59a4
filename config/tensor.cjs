// All that danfojs needs of TensorFlow here: a class to ask `instanceof` of. No frame of ours is ever made of tensors.
module.exports = { Tensor: class Tensor {} };
