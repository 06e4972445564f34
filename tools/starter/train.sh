#!/bin/sh
# Trains the starter model from nothing with fixed seeds: vocabularies, then the transformer with both text encoders beside the VAE.
set -e
cd "$(dirname "$0")/../.."
export OMP_NUM_THREADS=1
flow_steps=${FLOW_STEPS:-12000} decoder_steps=${DECODER_STEPS:-3000} encoder_steps=${ENCODER_STEPS:-600}
python3 -m tools.starter.train_tokenizers
python3 -m tools.starter.train_flow --workers 2 --batch 8 --lr 2e-3 --steps "$flow_steps" --decay-from $((flow_steps * 2 / 3))
python3 -m tools.starter.train_vae decoder --batch 4 --steps "$decoder_steps" --decay-from $((decoder_steps / 2))
python3 -m tools.starter.train_vae encoder --batch 4 --steps $((decoder_steps + encoder_steps)) --decay-from $((decoder_steps + encoder_steps / 2))
python3 -m tools.starter.export
python3 -m tools.starter.evaluate
