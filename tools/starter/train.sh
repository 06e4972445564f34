#!/bin/sh
# Trains the starter model from nothing with fixed seeds: vocabularies, then the transformer with both text encoders beside the VAE.
set -e
cd "$(dirname "$0")/../.."
export OMP_NUM_THREADS=1
flow_steps=${FLOW_STEPS:-20000} crop_steps=${CROP_STEPS:-4000} whole_steps=${WHOLE_STEPS:-2500} encoder_steps=${ENCODER_STEPS:-600}
decoder_steps=$((crop_steps + whole_steps)) vae_steps=$((crop_steps + whole_steps + encoder_steps))
python3 -m tools.starter.train_tokenizers
python3 -m tools.starter.train_flow --workers 2 --batch 8 --lr 8e-4 --steps "$flow_steps" --decay-from $((flow_steps * 2 / 3))
python3 -m tools.starter.train_vae decoder --batch 4 --lr 1e-3 --steps "$crop_steps" --decay-from "$crop_steps"
python3 -m tools.starter.train_vae decoder --crop 0 --batch 1 --lr 1e-3 --steps "$decoder_steps" --decay-from "$crop_steps"
python3 -m tools.starter.train_vae encoder --batch 4 --lr 1e-3 --steps "$vae_steps" --decay-from $((vae_steps - encoder_steps / 2))
python3 -m tools.starter.export
python3 -m tools.starter.evaluate
